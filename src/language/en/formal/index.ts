import type {Formalities} from '../../language.ts'
import {findDates} from './dates.ts'
import {divideReason} from './divide-reason.ts'
import {namesEvent} from './event.ts'
import {readDate} from './iso-date.ts'
import {isOwnDateLine, ownNumber} from './letter-head.ts'
import {namesOrganisation} from './organisation.ts'
import {headNamesPost, namesPost} from './post.ts'
import {namesSender} from './sender-name.ts'
import {subjectOf} from './subject.ts'
import {tagMeans} from './tag-meaning.ts'

/** What English business letters have by their form. */
export const formalities: Formalities = {
  divideReason,
  findDates,
  readDate,
  isOwnDateLine,
  ownNumber,
  namesSender,
  namesOrganisation,
  subjectOf,
  namesPost,
  headNamesPost,
  namesEvent,
  tagMeans
}
