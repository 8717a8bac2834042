import type {Formalities} from '../../language.ts'
import {findDates} from './dates.ts'
import {namesEvent} from './event.ts'
import {hasOwnNumber, isOwnDateLine} from './letter-head.ts'
import {headNamesPost, namesPost} from './post.ts'
import {namesSender} from './sender-name.ts'
import {tagMeans} from './tag-meaning.ts'

/** What English business letters have by their form. */
export const formalities: Formalities = {
  findDates,
  isOwnDateLine,
  hasOwnNumber,
  namesSender,
  namesPost,
  headNamesPost,
  namesEvent,
  tagMeans
}
