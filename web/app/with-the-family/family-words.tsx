/** What the page and the panel are called. */
export const familyTitle = 'How to complete this with the child and family'

const Heading = ({ children }: { readonly children: string }) => (
  <h2 className="govuk-heading-s">{children}</h2>
)

/**
 * How an assessment is completed with a child and those who care for them (CSE Risk Assessment Tool Guidance), in the
 * hub's own words.
 */
export const FamilyWords = () => (
  <>
    <p className="govuk-body">
      You complete the assessment: it is a professional’s work. Never hand it to a child, a parent or a carer
      to fill in alone.
    </p>
    <Heading>Who completes it, and with whom</Heading>
    <ul className="govuk-list govuk-list--bullet">
      <li>
        Best is together with the child and with a parent or carer. They know most about what happens. If that
        is not possible or not right, use your judgement, and say why their views are not there.
      </li>
      <li>
        Best, too, is somebody who knows the child and has a working relationship with them. A child may not
        see the danger, and may not answer a stranger about something so private.
      </li>
      <li>
        If your agency holds clear information, as a health service may in its records, you can judge that it
        is better to go first without the child and family. Their views can be added later.
      </li>
      <li>Ask other agencies for what they know. Several views make the picture fuller.</li>
    </ul>
    <Heading>Talking with the child</Heading>
    <ul className="govuk-list govuk-list--bullet">
      <li>
        Let them tell it in their own way first. Then ask open questions about what you did not understand,
        and fill in the answers from what they said.
      </li>
      <li>The questions are worded for professionals. Put them in words that suit this child.</li>
      <li>If something is hard to speak about, leave it and come back to it on another day.</li>
      <li>Some find it easier to write than to talk. Offer that to the child, and to parents and carers.</li>
      <li>
        A child with communication needs may need specialist help to say what happened. Arrange it before you
        begin.
      </li>
    </ul>
    <Heading>Talking with parents and carers</Heading>
    <p className="govuk-body">
      They live with the risk every day, and often know a great deal. Plan the child’s safety with them and
      with the child. If somebody at home may be part of the harm, ask for advice before you speak with them.
    </p>
    <Heading>How much, and how often</Heading>
    <ul className="govuk-list govuk-list--bullet">
      <li>
        Children’s lives differ, and not every part applies to every child. You can say that something does
        not apply, or that it is not known.
      </li>
      <li>
        An assessment can be made once, or kept up while work with the child goes on. While it goes on, review
        it at least every 3 months: what has changed, and has the plan helped?
      </li>
    </ul>
  </>
)
