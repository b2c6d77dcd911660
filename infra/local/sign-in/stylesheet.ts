/** The look of the sign-in's few pages: GOV.UK's spacing and colours of contrast, a typeface of the machine. */
export const stylesheet = `
* { box-sizing: border-box }
body { margin: 0; color: #0b0c0c; background: #fff; font: 1.1875rem/1.3 system-ui, Arial, sans-serif }
.width { max-width: 60rem; margin: 0 auto; padding: 0 15px }
header { background: #143a52; color: #fff; padding: 15px 0 }
header p { font-weight: 700; font-size: 1.5rem }
header span { font-weight: 400; font-size: 1.1875rem }
main.width { padding-top: 30px; padding-bottom: 60px }
h1 { font-size: 2rem; line-height: 1.1; margin: 0 0 30px }
h2 { font-size: 1.5rem; line-height: 1.2; margin: 40px 0 15px }
label { display: block; margin-bottom: 5px; font-weight: 700 }
.field { margin-bottom: 25px }
.wrong { border-left: 5px solid #ca3535; padding-left: 15px }
.message { color: #ca3535; font-weight: 700; margin: 0 0 10px }
input[type=email], input[type=password] { width: 100%; max-width: 26rem; padding: 8px; font: inherit;
  border: 2px solid #0b0c0c; border-radius: 0 }
.wrong input { border-color: #ca3535 }
button { font: inherit; color: #fff; background: #0f7a52; border: 2px solid transparent; padding: 8px 15px;
  box-shadow: 0 2px 0 #083d29; cursor: pointer }
button:hover { background: #0b5c3e }
button.quiet { color: #0b0c0c; background: #e6e6e6; box-shadow: 0 2px 0 #929292 }
button.quiet:hover { background: #cfcfcf }
a { color: #1a65a6; text-underline-offset: .1em }
a:focus, button:focus, input:focus { outline: 3px solid #fd0; outline-offset: 0 }
a:focus, button:focus { color: #0b0c0c; background: #fd0; box-shadow: 0 4px #0b0c0c; text-decoration: none }
input:focus { box-shadow: inset 0 0 0 2px }
main:focus { outline: none }
.summary { border: 5px solid #ca3535; padding: 20px; margin-bottom: 40px }
.summary h2 { margin-top: 0 }
.summary ul { margin: 0; padding: 0; list-style: none; font-weight: 700 }
.summary a { color: #ca3535 }
.skip { position: absolute; left: -9999px }
.skip:focus { position: static; display: block; padding: 10px 15px }
.accounts { list-style: none; margin: 0; padding: 0 }
.accounts li { border-top: 1px solid #cecece; padding: 15px 0; display: flex; flex-wrap: wrap; gap: 10px 30px;
  align-items: center; justify-content: space-between }
.accounts div { flex: 1 1 18rem; overflow-wrap: anywhere }
.accounts p { margin: 0 }
`
