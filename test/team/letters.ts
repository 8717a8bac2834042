/** A letter that lacks nothing. */
export const goodLetter = `Dear Mr Adeyemi,

Thank you for sending the boots back so quickly. You asked for your £84 back.

The soles show about two weeks of wear on gravel. The 30-day promise covers boots that were tried on indoors, so we cannot refund the price.

Our cobbler in Kendal resoles them for £22, or you keep them and take 25 % off your next pair.

I hope they carry you far this spring.

Kind regards,
Lucy Marsh
`

/** The good letter with one fault, which `--fix` mends and which is no error. */
export const mendableLetter = goodLetter.replace('The soles', 'Unfortunately, the soles')

/** A letter with errors that only a person can mend. */
export const faultyLetter = 'Dear customer,\n\nWe cannot refund the price of the boots.\n\nLucy Marsh\n'
