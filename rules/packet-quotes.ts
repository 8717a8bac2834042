// Made by npm run generate from packet/; not to be edited by hand.
import type {Kind} from '../src/letter/model.ts'

/** The steps of a good refusal: S2, steps 1 to 6. The refusal comes with its reason. */
export type PacketStep = 'thanks' | 'request' | 'empathy' | 'refusal' | 'alternative' | 'goodwill'

/** What the packet says in each step, so that linting and writing teach the same. */
export const packetQuotes: Partial<Record<Kind, Record<PacketStep, string>>> = {
  project: {
    thanks: 'Thank you for thinking of me; I read your e-mail of 3 May with growing pleasure.',
    request: 'You asked me for eight articles on garden design by 1 June.',
    empathy: 'I understand that you would like to move quickly.',
    refusal: 'I cannot make that date, because I am fully booked until 20 June, and those clients have my word.',
    alternative: 'From 23 June my desk is clear, and you would have everything by 15 July.',
    goodwill: 'I would love to do this one, and I hope that the later date works for you.'
  },
  support: {
    thanks: 'Thank you for your message of 3 May, and for describing so clearly what you need.',
    request: 'You would like to have a second account.',
    empathy: 'I can see how much easier it would be to keep work and family apart that way.',
    refusal: 'I cannot switch it on in the Basic plan, because each account takes up storage of its own, and the price of that plan does not pay for it.',
    alternative: 'It is part of the Premium plan at £6 a month: the first 14 days are free, and you can change at https://example.com/plans.',
    goodwill: 'I am glad that you are with us, and hope that it serves you well.'
  },
  refund: {
    thanks: 'Thank you for your letter of 3 May, and for sending the receipt along.',
    request: 'You asked us to take back the walking boots and refund the price.',
    empathy: 'I understand how annoying it is to have paid for something that you do not use.',
    refusal: 'The 30 days for returns began with the delivery on 2 March and ended on 1 April, so I cannot refund it.',
    alternative: 'What I can do is exchange it for something else of the same price, or give you a voucher for 80 % of it.',
    goodwill: 'I hope that you find something you enjoy from the first day.'
  },
  cooperation: {
    thanks: 'Thank you for your proposal of 3 May, and for your interest in our company.',
    request: 'You offered to supply our canteens with fruit, and we have read your price list with care.',
    empathy: 'We can see how much thought has gone into it.',
    refusal: 'Our contract with the present supplier runs until 31 December, so we are not able to accept it this year.',
    alternative: 'The next tender opens on 1 October.',
    goodwill: 'We hope that this letter is the beginning of a good partnership.'
  },
  event: {
    thanks: 'Thank you for your invitation of 3 May to the Packaging Day.',
    request: 'You asked me to open the second day on 5 November.',
    empathy: 'I know how much work goes into such a day, and how soon the invitations have to be out.',
    refusal: 'I cannot attend the event, because I am presenting our accounts in Vienna that morning.',
    alternative: 'Laura King knows the subject as well as I do and has kept the day free for you.',
    goodwill: 'I wish you a full house and a lively discussion.'
  },
  'job-offer': {
    thanks: 'Thank you for offering me the post of ward manager in your letter of 3 May, and for the time that you took to show me round.',
    request: 'You asked me for an answer by Friday.',
    empathy: 'I know how much you would have liked to fill the post soon.',
    refusal: 'I have decided not to accept it, because the night shifts would leave me no evening with my children.',
    alternative: 'If a fixed day shift were possible, I would gladly talk with you again before 20 May.',
    goodwill: 'I wish you and the team well, and hope that our paths cross again.'
  },
  discount: {
    thanks: 'Thank you for working with us for nine years now.',
    request: 'In your letter of 3 May you asked for a discount of 20 % on outdoor advertising.',
    empathy: 'We understand how tight budgets are this year, and how much a few per cent would help.',
    refusal: 'We cannot set it to 20 % now, because the scale is the same for all clients: your orders of the last twelve months come to £41,200, and for that it gives 15 %.',
    alternative: 'From £50,000 on you get 20 %, and it changes by itself on the day you reach it.',
    goodwill: 'We look forward to many more years together.'
  },
  credit: {
    thanks: 'Thank you for coming to us with your plans.',
    request: 'In your application of 3 May you asked for a loan of £25,000 to fit out your workshop.',
    empathy: 'We know how much hangs on it for you.',
    refusal: 'The instalment of £540 would take 47 % of what is left of your income each month, and our limit is 35 %; we therefore cannot approve it.',
    alternative: 'A loan of £16,000 over five years would stay below it, and with a guarantor the full sum is possible.',
    goodwill: 'We would be happy to see your plans succeed.'
  },
  candidate: {
    thanks: 'Thank you for your application of 3 May for the post of site manager, and for coming to talk to us.',
    request: 'You told us how you would go about the work, and the plan that you drew for the yard stayed with all of us.',
    empathy: 'I know that this is not the answer you hoped for.',
    refusal: 'We have offered the post to somebody else, because the person we chose has run a customs store for five years.',
    alternative: 'If you like, I will go through our notes with you on the phone on Thursday.',
    goodwill: 'I hope that your next step makes good use of what you can do.'
  },
  publication: {
    thanks: 'Thank you for letting us read Low Tide.',
    request: 'It came with your letter of 3 May, and you asked us to publish it.',
    empathy: 'We know how many months of work lie in these pages.',
    refusal: 'We are not going to publish it, because the second half tells again what the first has shown.',
    alternative: 'If you shorten the last three chapters, you can send it to us again in the autumn, for the attention of Julia Ward.',
    goodwill: 'We hope that it finds its readers, and that you go on writing.'
  },
  tenancy: {
    thanks: 'Thank you for your letter of 3 May, and for asking me beforehand.',
    request: 'You would like to keep a dog in the flat.',
    empathy: 'I understand how much it would mean to you.',
    refusal: 'I cannot agree to it, because the neighbour below you has a severe allergy and shares your stairs.',
    alternative: 'From 1 September you can have the ground-floor flat at number 11 at the same rent, where nobody would mind.',
    goodwill: 'I am glad to have you in the house, and hope that you will stay for many years.'
  },
  workplace: {
    thanks: 'Thank you for asking in such good time.',
    request: 'In your note of 3 May you asked for annual leave from 3 August to 21 August.',
    empathy: 'I understand how important the journey with your parents is to you.',
    refusal: 'I cannot give you all of it, because two people must be at the counter, and Martha is away until the 14th.',
    alternative: 'You can have the week from 17 August, and as many days as you like from 24 August on, when we are all back.',
    goodwill: 'I hope that it becomes a summer to remember.'
  }
}
