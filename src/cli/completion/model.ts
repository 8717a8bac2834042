import type {Command, Option} from 'commander'
import {engineRules, rules} from '../../../rules/index.ts'
import {Packet} from '../../packet/packet.ts'
import {packageFile} from '../package-file.ts'
import {shells} from './shells.ts'

/** A word that is offered, and what it means. */
export interface Word {
  word: string
  description: string
}

/** What stands in a place: one of some words, a file, or what cannot be offered. */
export type Values =
  | {kind: 'words'; words: Word[]}
  /** A word, then `=` and something more. */
  | {kind: 'pairs'; words: Word[]; behind: Values}
  | {kind: 'file'}
  | {kind: 'free'}

/** An option to be completed. */
export interface CompletedOption {
  /** As it is written: `--fix`, also `-h`. */
  names: string[]
  description: string
  /** What follows it; nothing for a switch. */
  values?: Values
  repeatable: boolean
}

/** A command to be completed. */
export interface CompletedCommand {
  name: string
  description: string
  options: CompletedOption[]
  /** What its arguments are. */
  argument: Values
}

/** What completion knows of the command line. */
export interface CompletionModel {
  program: CompletedCommand
  commands: CompletedCommand[]
}

/**
 * Read from the command line what can be completed: nothing of it is written twice.
 *
 * @param program The command line.
 * @returns What completion offers.
 */
export function completionModel(program: Command): CompletionModel {
  return {
    program: {...completed(program), argument: {kind: 'file'}},
    commands: [
      ...program.commands.map((command) => completed(command)),
      {
        name: 'help',
        description: 'print this help, or that of a command',
        options: [],
        argument: words(program.commands.map((command) => [command.name(), command.description()]))
      }
    ]
  }
}

function completed(command: Command): CompletedCommand {
  const options = command.createHelp().visibleOptions(command).map(option)
  return {
    name: command.name(),
    description: command.description(),
    options,
    argument: argumentOf(command)
  }
}

function argumentOf(command: Command): Values {
  const name = command.registeredArguments[0]?.name()
  if (name === 'rule') return ruleWords()
  if (name === 'situation') return situationWords()
  if (name === 'shell') return words(shells.map((shell) => [shell, '']))
  return name === undefined ? {kind: 'free'} : {kind: 'file'}
}

function option(option: Option): CompletedOption {
  const names = [option.short, option.long].filter((name) => name !== undefined)
  const place = /[<[](.+)[>\]]$/.exec(option.flags)?.[1]
  return {
    names,
    description: option.description,
    repeatable: /\(repeatable\)/.test(option.description),
    ...(place === undefined ? {} : {values: valuesOf(option, place)})
  }
}

function valuesOf({argChoices}: Option, place: string): Values {
  if (place === 'id=severity')
    return {kind: 'pairs', words: ruleWords().words, behind: plain(['off', 'error', 'warning', 'info'])}
  if (argChoices) {
    const choices = plain(argChoices)
    return /\[=file\]/.test(place) ? {kind: 'pairs', words: choices.words, behind: {kind: 'file'}} : choices
  }
  return place === 'file' || place === 'path' || place === 'folder' ? {kind: 'file'} : {kind: 'free'}
}

function ruleWords(): Values & {kind: 'words'} {
  return words([...rules, ...engineRules].map(({id, summary}) => [id, summary]))
}

function situationWords(): Values & {kind: 'words'} {
  const packet = new Packet(packageFile('packet'))
  return words(packet.names().map((id) => [id, packet.situation(id).summary]))
}

function plain(all: ReadonlyArray<string>): Values & {kind: 'words'} {
  return words(all.map((word) => [word, '']))
}

function words(all: ReadonlyArray<readonly [string, string]>): Values & {kind: 'words'} {
  return {kind: 'words', words: all.map(([word, description]) => ({word, description}))}
}
