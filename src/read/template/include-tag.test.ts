// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tags of template languages
import {expect, it} from 'vitest'
import {formsOf} from './forms.ts'
import {readInclude} from './include-tag.ts'
import {scanTags} from './scan.ts'

it.each([
  ['{{> header}}', '', 'include header'],
  ['{{> "mail/header" title=x}}', '', 'include mail/header'],
  ['{{> (lookup . "x")}}', '', 'include'],
  ['{{#> layout}}A{{/layout}}', '', 'include layout'],
  ['{{> @partial-block}}', '', 'slot'],
  ['{{#extend "base"}}A{{/extend}}', '', 'layout base'],
  ['{{template "header" .}}', '', 'include header'],
  ["{% include 'a/b.html' with x=1 %}", '', 'include a/b.html'],
  ['{% include header.html title="x" %}', '', 'include header.html'],
  ['{% include which %}', '', 'include'],
  ["{% render 'footer', shop: shop %}", '', 'include footer'],
  ['{%- extends "base.html" -%}', '', 'layout base.html'],
  ["{% layout 'mail' %}", '', 'layout mail'],
  ["{% include '@Mail/header.twig' %}", '', 'include @Mail/header.twig'],
  ["<%= render 'shared/footer' %>", '', 'include shared/footer'],
  ['<%= render partial: "footer", locals: {a: 1} %>', '', 'include footer'],
  ["<%- include('partials/header', {a: 1}); %>", '', 'include partials/header'],
  ['<%= render @orders %>', '', 'include'],
  ['<%= yield %>', '', 'slot'],
  ['<%= yield :footer %>', '', 'slot footer'],
  ["<?php include __DIR__ . '/header.php'; ?>", '', 'include /header.php'],
  ["@include('mail.parts.header', ['a' => 1])", 'a.blade.php', 'include mail/parts/header'],
  ["@includeWhen($late, 'mail.late')", 'a.blade.php', 'include mail/late'],
  ["@extends('mail.base')", 'a.blade.php', 'layout mail/base'],
  ["@yield('content')", 'a.blade.php', 'slot content'],
  ["@include('mail::footer')", 'a.blade.php', 'include'],
  ['<#include "header.ftl">', 'a.ftl', 'include header.ftl'],
  ['<#include "/mail/${x}.ftl">', 'a.ftl', 'include'],
  ['#parse("header.vm")', 'a.vm', 'include header.vm'],
  ['#parse($header)', 'a.vm', 'include'],
  ['{include file="header.tpl" a=1}', 'a.tpl', 'include header.tpl'],
  ["{extends file='base.tpl'}", 'a.tpl', 'layout base.tpl'],
  ['<jsp:include page="header.jsp" />', 'a.jsp', 'include header.jsp'],
  ['<%@ include file="header.jsp" %>', '', 'include header.jsp'],
  ['<mj-include path="./header.mjml" />', 'a.mjml', 'include ./header.mjml'],
  ['[% INCLUDE header.tt title="x" %]', '', 'include header.tt'],
  ['%%=ContentBlockByName("Header")=%%', '', 'include Header']
])('%s brings in something', (source, path, expected) => {
  const tag = scanTags(source, formsOf(source, path)).find(({kind}) => kind === 'partial')
  const {how, name} = tag ? readInclude(tag) : {how: 'nothing', name: ''}
  expect(name ? `${how} ${name}` : how).toBe(expected)
})
