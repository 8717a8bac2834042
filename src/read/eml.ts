import type {Comment, Mask} from '../tree.ts'
import {findAddresses} from './addresses.ts'
import type {Prose} from './block.ts'
import {findDirectives} from './directives.ts'
import {changeMessage} from './eml-change.ts'
import {type MessagePart, readMessage} from './eml-parts.ts'
import {MessageText} from './eml-text.ts'
import {type Forms, readHtmlProse} from './html-prose.ts'
import {mergeMasks} from './merge-masks.ts'
import {readPlainText} from './plain-text.ts'
import {findSlots} from './slots.ts'
import {SourceMap} from './source-map.ts'
import {maskText} from './template/mask.ts'
import type {TemplateTag} from './template/tag.ts'
import type {Range, View} from './view.ts'

/** The fields that a reader of the letter sees above it. */
const shownFields: ReadonlySet<string> = new Set(['subject', 'date'])
/** A text beside HTML that is shorter and speaks of HTML only asks to open the other. */
const longestStub = 200

/** The part of a message that is the letter. */
interface Chosen {
  part: MessagePart
  isSigned: boolean
  /** Whether the message has the same letter in another format. */
  hasTwin: boolean
}

/**
 * Read a message as it lies on disk: the letter is its text, or its HTML where it has no text. What is attached or
 * forwarded is not the letter.
 *
 * @param source The text of the file.
 * @param scan Finds the template tags of a text.
 * @param forms Tells forms to fill in from text that is filled in.
 * @returns The prose, with a view.
 */
export function readEml(
  source: string,
  scan: (text: string) => {tags: TemplateTag[]; masks: Mask[]},
  forms: Forms
): Prose {
  const {fields, whole} = readMessage(source)
  const chosen = choose(whole, source)
  const content = new MessageText(source)
  const lead: Range[] = []
  const seen = new Set<string>()
  for (const field of fields) {
    if (!chosen || !shownFields.has(field.name) || seen.has(field.name) || !field.text.trim()) continue
    seen.add(field.name)
    lead.push(content.addField(field))
  }
  const start = content.length
  if (chosen) content.addBody(chosen.part)
  const text = content.text()
  const {tags, masks} = scan(text)
  const prose =
    chosen?.part.type === 'text/html'
      ? readHtmlProse(text, start, masks, false, forms, lead)
      : readText(text, start, masks, forms, lead)
  const inner = prose.view
  const inFile = (range: Range): Range => ({
    start: content.map.start(range.start),
    end: range.end > range.start ? content.map.end(range.end) : content.map.start(range.start)
  })
  const view: View = {
    text: inner.text,
    isEncoded: true,
    start: (index) => content.map.start(inner.start(index)),
    end: (index) => content.map.end(inner.end(index)),
    change(changes) {
      if (chosen?.isSigned) return 'This message is signed, and a change would break the signature.'
      const made = inner.change(changes)
      return typeof made === 'string' ? made : changeMessage(made, content.regions, content.map, source)
    }
  }
  if (chosen?.hasTwin)
    view.remark = 'The message has this letter in HTML too; the change is made in the text only.'
  return {
    ...prose,
    tags: tags.map((tag) => ({
      ...tag,
      ...inFile(tag),
      ...(tag.shows && {shows: tag.shows.map(inFile)})
    })),
    // A message is one letter that was made already, whatever tags it shows.
    branches: [],
    comments: prose.comments.map((comment) => moved(comment, text, inFile)),
    view
  }
}

function readText(
  text: string,
  start: number,
  tags: Mask[],
  {isSlot, findBlanks}: Forms,
  lead: ReadonlyArray<Range>
): Pick<Prose, 'blocks' | 'masks' | 'comments'> & {view: View} {
  const masks = mergeMasks(
    tags,
    findDirectives(text),
    findAddresses(text),
    findSlots(text, isSlot, findBlanks)
  )
  const masked = maskText(text, masks)
  const header = lead.map((range) => ({
    kind: 'paragraph' as const,
    text: masked.slice(range.start, range.end),
    map: SourceMap.same(range.start, range.end - range.start),
    place: 'header' as const
  }))
  return {
    blocks: [...header, ...readPlainText(masked, start)],
    masks,
    comments: masks.flatMap((mask) =>
      mask.kind === 'comment' ? [{start: mask.start, end: mask.end, text: mask.content}] : []
    ),
    view: sameView(text)
  }
}

/** The text as it is. Apart, so that nothing else of what was read is kept for it. */
function sameView(text: string): View {
  return {text, start: (index) => index, end: (index) => index, change: (changes) => [...changes]}
}

/** A comment's place in the file, and that of the next line of the text: lines of the file may end in mid-word. */
function moved(comment: Comment, text: string, inFile: (range: Range) => Range): Comment {
  const {start, end} = inFile(comment)
  const rest = /\n[^\S\n]*(?=\S)/g
  rest.lastIndex = comment.end
  const next = rest.exec(text)
  if (!next) return {...comment, start, end, nextLine: {start: end, end}}
  const from = next.index + next[0].length
  const stop = text.indexOf('\n', from)
  return {...comment, start, end, nextLine: inFile({start: from, end: stop < 0 ? text.length : stop})}
}

/** Find the letter: in each part the first that has one; of alternatives the text, where it says something. */
function choose(part: MessagePart, source: string): Chosen | undefined {
  const {type, parts, isAttachment} = part
  if (type.startsWith('multipart/')) {
    if (parts.length === 0)
      return isAttachment ? undefined : {part: {...part, type: 'text/plain'}, isSigned: false, hasTwin: false}
    const isSigned = type === 'multipart/signed'
    let html: Chosen | undefined
    for (const child of parts) {
      const chosen = choose(child, source)
      if (!chosen) continue
      chosen.isSigned ||= isSigned
      if (type !== 'multipart/alternative') return chosen
      if (chosen.part.type === 'text/html') html ??= chosen
      else if (!isStub(chosen.part, source)) {
        chosen.hasTwin = parts.length > 1
        return chosen
      }
    }
    return html
  }
  const isText = type === 'text/plain' || type === 'text/html' || type === 'text/markdown'
  return isText && !isAttachment ? {part, isSigned: false, hasTwin: false} : undefined
}

/** Whether a text beside HTML says nothing itself. */
function isStub(part: MessagePart, source: string): boolean {
  if (part.body.end - part.body.start > 8 * longestStub) return false
  const content = new MessageText(source)
  content.addBody(part)
  const text = content.text().trim()
  return text === '' || (text.length < longestStub && /\bhtml\b/i.test(text))
}
