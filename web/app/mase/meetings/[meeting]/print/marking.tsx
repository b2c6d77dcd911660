/** How the paper is to be handled, in the words of the government's classifications. */
export const Marking = () => <p className="hub-paper__marking">OFFICIAL-SENSITIVE</p>
