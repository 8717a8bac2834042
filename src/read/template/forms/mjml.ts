import type {Form} from '../form.ts'
import {bringer} from './element.ts'

/** `<mj-include path="…" />` of MJML. */
export const mjmlForms: ReadonlyArray<Form> = [bringer('<mj-include')]
