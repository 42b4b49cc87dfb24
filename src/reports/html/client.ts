/**
 * The page's own script, run in the reader's browser: filters, search, the dialog with the sentences, arrow keys and
 * the copy buttons. It makes text nodes only, never markup, out of what the documents say.
 */
export const CLIENT = String.raw`
(function () {
  'use strict'
  var byId = function (id) { return document.getElementById(id) }
  var table = byId('table')
  if (!table) return
  // Read when first asked for: it is the larger part of the page.
  var read = null
  function data() { return read || (read = JSON.parse(byId('data').textContent)) }
  var rows = Array.prototype.slice.call(table.querySelectorAll('tbody tr'))
  var controls = byId('controls')
  var boxes = Array.prototype.slice.call(controls.querySelectorAll('fieldset input'))
  var differs = byId('differs')
  var search = byId('search')
  var status = byId('status')
  var findings = Array.prototype.slice.call(document.querySelectorAll('.finding'))
  var AGREEING = ['agree', 'agree-by-rounding', 'single-source']
  var texts = rows.map(function (row) { return row.textContent.toLowerCase() })
  var findingTexts = findings.map(function (finding) { return finding.textContent.toLowerCase() })

  function make(tag, text, className) {
    var element = document.createElement(tag)
    if (text) element.textContent = text
    if (className) element.className = className
    return element
  }

  // Filters and search.
  function filter() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    var holds = function (text) { return words.every(function (word) { return text.indexOf(word) >= 0 }) }
    var wanted = boxes.filter(function (box) { return box.checked }).map(function (box) { return box.value })
    var shown = 0
    rows.forEach(function (row, i) {
      var verdict = row.getAttribute('data-verdict')
      var show = wanted.indexOf(verdict) >= 0 && !(differs.checked && AGREEING.indexOf(verdict) >= 0) && holds(texts[i])
      row.hidden = !show
      if (show) shown++
    })
    findings.forEach(function (finding, i) { finding.hidden = !holds(findingTexts[i]) })
    status.textContent = shown + ' of ' + rows.length + ' facts shown'
    if (!current || current.closest('tr').hidden) reach(table.querySelector('tbody tr:not([hidden]) td button'))
  }
  var waiting = 0
  controls.addEventListener('submit', function (event) { event.preventDefault() })
  controls.addEventListener('change', filter)
  search.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(filter, 120) })

  // One figure is in the tab order; arrow keys move it.
  var current = null
  function reach(button, focus) {
    if (!button) return
    if (current) current.tabIndex = -1
    current = button
    current.tabIndex = 0
    if (focus) { current.focus(); current.scrollIntoView({ block: 'nearest', inline: 'nearest' }) }
  }
  function step(row, column, rowStep, columnStep) {
    for (;;) {
      row += rowStep
      column += columnStep
      var line = rows[row]
      if (!line || column < 2 || column >= line.cells.length) return null
      var button = line.hidden ? null : line.cells[column].querySelector('button')
      if (button) return button
    }
  }
  table.addEventListener('keydown', function (event) {
    var cell = event.target.closest('td')
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return
    var row = rows.indexOf(cell.parentNode)
    var column = cell.cellIndex
    var last = cell.parentNode.cells.length
    var next = event.key === 'ArrowRight' ? step(row, column, 0, 1)
      : event.key === 'ArrowLeft' ? step(row, column, 0, -1)
      : event.key === 'ArrowDown' ? step(row, column, 1, 0)
      : event.key === 'ArrowUp' ? step(row, column, -1, 0)
      : event.key === 'Home' ? step(row, 1, 0, 1)
      : event.key === 'End' ? step(row, last, 0, -1) : undefined
    if (next === undefined) return
    event.preventDefault()
    reach(next, true)
  })

  // The dialog: the chosen sentence beside those of the other sources.
  var dialog = make('dialog')
  dialog.id = 'reader'
  document.body.appendChild(dialog)
  table.addEventListener('click', function (event) {
    var button = event.target.closest('td button')
    if (!button) return
    var cell = button.closest('td')
    reach(button)
    open(rows.indexOf(cell.parentNode), cell.cellIndex - 2)
  })
  dialog.addEventListener('click', function (event) { if (event.target === dialog) dialog.close() })

  function open(factIndex, sourceIndex) {
    var fact = data().facts[factIndex]
    dialog.textContent = ''
    var form = make('form')
    form.method = 'dialog'
    form.appendChild(make('button', 'Close'))
    dialog.appendChild(form)
    var title = make('h2', fact.label)
    title.id = 'reader-title'
    dialog.setAttribute('aria-labelledby', title.id)
    dialog.appendChild(title)
    var strip = rows[factIndex].querySelector('svg')
    if (strip) dialog.appendChild(strip.cloneNode(true))
    var list = make('div', '', 'sentences')
    var order = fact.cells.map(function (cell, i) { return i }).filter(function (i) { return fact.cells[i] && i !== sourceIndex })
    ;[sourceIndex].concat(order).forEach(function (i) { list.appendChild(sourceCard(fact, i, sourceIndex)) })
    dialog.appendChild(list)
    dialog.showModal()
    dialog.scrollTop = 0
  }

  function sourceCard(fact, index, chosen) {
    var cell = fact.cells[index]
    var source = data().sources[index]
    var card = make('section', '', 'source v-' + cell.verdict + (index === chosen ? ' chosen' : ''))
    card.appendChild(make('p', source.letter + ' · ' + cell.text, 'figure'))
    var about = make('p', data().verdicts[cell.verdict], 'difference')
    var original = data().sources.filter(function (other) { return other.path === source.copyOf })[0]
    ;[[source.date, 'day'], [source.copyOf && 'copy of ' + (original ? original.letter : source.copyOf)], [source.title]].forEach(function (note) {
      if (!note[0]) return
      about.appendChild(document.createTextNode(' · '))
      about.appendChild(make('span', note[0], note[1]))
    })
    card.appendChild(about)
    var gap = index === chosen ? '' : difference(cell, fact.cells[chosen], data().sources[chosen].letter)
    if (gap) card.appendChild(make('p', gap, 'difference'))
    cell.places.forEach(function (place) {
      var figure = make('figure')
      var quote = make('blockquote')
      var text = data().sentences[place.sentence]
      quote.appendChild(document.createTextNode(clip(text.slice(0, place.mark[0]), true)))
      quote.appendChild(make('mark', text.slice(place.mark[0], place.mark[1])))
      quote.appendChild(document.createTextNode(clip(text.slice(place.mark[1]), false)))
      figure.appendChild(quote)
      var caption = make('figcaption')
      var link = make('a', place.place)
      link.href = place.href
      caption.appendChild(link)
      figure.appendChild(caption)
      card.appendChild(figure)
    })
    return card
  }

  function clip(text, end) {
    if (text.length <= 400) return text
    return end ? '… ' + text.slice(-400) : text.slice(0, 400) + ' …'
  }

  // Exact differences: both numbers are scaled to whole ones.
  function difference(cell, other, letter) {
    if (!cell.number || !other.number) return ''
    var places = Math.max(decimals(cell.number), decimals(other.number))
    var gap = whole(cell.number, places) - whole(other.number, places)
    if (gap === 0n) return 'the same number as ' + letter
    var digits = String(gap < 0n ? -gap : gap).padStart(places + 1, '0')
    var integer = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',')
    var fraction = digits.slice(digits.length - places).replace(/0+$/, '')
    var share = Number(other.number) === 0 ? '' : ' (' + (Math.abs(Number(gap)) / Math.pow(10, places) / Math.abs(Number(other.number)) * 100).toFixed(1) + '%)'
    return integer + (places && fraction ? '.' + fraction : '') + share + (gap > 0n ? ' more than ' : ' less than ') + letter
  }
  function decimals(text) { return (text.split('.')[1] || '').length }
  function whole(text, places) { return BigInt(text.replace('.', '') + '0'.repeat(places - decimals(text))) }

  // Copying what is shown.
  controls.addEventListener('click', function (event) {
    var kind = event.target.getAttribute('data-copy')
    if (!kind) return
    var lines = [['Verdict', 'Fact'].concat(data().sources.map(function (source) { return source.path }))]
    rows.forEach(function (row, i) {
      if (row.hidden) return
      var verdict = row.getAttribute('data-verdict')
      lines.push([verdict, data().facts[i].label].concat(data().facts[i].cells.map(function (cell) { return cell ? cell.text : '' })))
    })
    var text = kind === 'csv' ? lines.map(csvLine).join('\n') : markdown(lines)
    copy(text + '\n', (lines.length - 1) + ' facts copied')
  })
  function csvLine(fields) {
    return fields.map(function (field) {
      if (/^[=+\-@\t\r]/.test(field) && !/^[+-]?[\d.,]+%?$/.test(field)) field = "'" + field
      return /[",\r\n]/.test(field) ? '"' + field.replace(/"/g, '""') + '"' : field
    }).join(',')
  }
  function markdown(lines) {
    var text = lines.map(function (fields) {
      return '| ' + fields.map(function (field) { return field.replace(/[\\|<>*_[\]]/g, '\\$&').replace(/\s+/g, ' ') }).join(' | ') + ' |'
    })
    text.splice(1, 0, '|' + lines[0].map(function () { return ' --- |' }).join(''))
    return text.join('\n')
  }
  function copy(text, done) {
    var said = function () { status.textContent = done }
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(said, byHand)
    else byHand()
    function byHand() {
      var area = make('textarea')
      area.value = text
      document.body.appendChild(area)
      area.select()
      status.textContent = document.execCommand('copy') ? done : 'Copying is not allowed here'
      area.remove()
    }
  }

  // The rows that are not laid out yet come one group at a time, so that the page answers meanwhile.
  var later = Array.prototype.slice.call(table.querySelectorAll('tbody.later'))
  function layOut() {
    var group = later.shift()
    if (!group) return
    group.className = ''
    setTimeout(layOut)
  }
  addEventListener('load', function () { setTimeout(layOut) })

  // A permalink leads to its row even where a filter hides it, or where it is not laid out yet.
  function follow() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target || !(target.hidden || target.closest('.later'))) return
    later.splice(0).forEach(function (group) { group.className = '' })
    if (target.hidden) {
      search.value = ''
      differs.checked = false
      boxes.forEach(function (box) { box.checked = true })
      filter()
    }
    target.scrollIntoView()
  }
  addEventListener('hashchange', follow)

  boxes.forEach(function (box) { if (box.value === 'single-source' && boxes.length > 1) box.checked = false })
  controls.hidden = false
  filter()
  follow()
})()
`
