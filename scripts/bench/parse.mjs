// What the bench compares with: retext-english parsing all files of a folder, and nothing else.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

const processor = unified().use(retextEnglish).freeze()
const [folder] = process.argv.slice(2)
for (const file of readdirSync(folder)) processor.parse(readFileSync(join(folder, file), 'utf8'))
