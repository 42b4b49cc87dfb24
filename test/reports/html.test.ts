import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConsistencyTable } from '../../src/findings/index.js'
import { CLIENT } from '../../src/reports/html/client.js'
import { renderFindings, renderTable } from '../../src/reports/index.js'
import { FINDINGS, OPTIONS, RESULT, TABLE } from './sample.js'

const CHROME = process.env.CHROME_PATH ?? '/usr/bin/chromium'
const present = existsSync(CHROME)
const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const EVIL = '</script><script>document.title="owned"</script><img src=x onerror=document.title="owned"> "\'&amp;`'

/** The sample with markup in every text that a document or a path can bring along. */
const HOSTILE: ConsistencyTable = {
  sources: TABLE.sources.map((source, i) =>
    i === 1 ? { ...source, path: 'javascript:alert(1)//', title: EVIL, date: EVIL } : source,
  ),
  facts: TABLE.facts.map((fact) => ({
    ...fact,
    label: `${fact.label} ${EVIL}`,
    unit: EVIL,
    cells: fact.cells.map(
      (cell) =>
        cell && {
          ...cell,
          text: EVIL,
          canonical: `340 ${EVIL}`,
          locations: cell.locations.map((location) => ({
            ...location,
            path: `javascript:${EVIL}`,
            sentence: EVIL,
            mark: { from: 2, to: 9 },
          })),
        },
    ),
  })),
}

const page500 = (): ConsistencyTable => ({
  sources: Array.from({ length: 30 }, (_, i) => ({ ...TABLE.sources[0]!, path: `set/${i}.md` })),
  facts: Array.from({ length: 500 }, (_, row) => {
    const fact = TABLE.facts[row % 4]!
    const cell = fact.cells[0]!
    const cells = Array.from({ length: 30 }, (_, i) => ({
      ...cell,
      text: `${row}.${i}`,
      canonical: `${row}.${i} post`,
    }))
    return { ...fact, id: `fact${row}`, label: `Fact number ${row}`, cells }
  }),
})

describe('the page as text', () => {
  it('asks for nothing from elsewhere', async () => {
    const text = await renderTable('html', TABLE, { ...OPTIONS, check: RESULT })
    expect(text).not.toMatch(/(?:src|href)="(?:[a-z]+:|\/\/)|url\(|@import/i)
    expect(text).toContain(`default-src 'none'`)
    expect(text).not.toContain('unsafe')
  })

  it('has a script of about 10 KB that makes no markup', () => {
    expect(CLIENT.length).toBeLessThan(11_500)
    expect(CLIENT).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|new Function/)
  })

  it('never closes a script or a style by what a document says', async () => {
    const text = await renderTable('html', HOSTILE, OPTIONS)
    expect(text.match(/<script/g)).toHaveLength(2)
    expect(text).not.toContain('<img')
  })
})

describe.skipIf(!present)(
  `the page in Chromium (skipped where ${CHROME} is missing; CHROME_PATH names another)`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'tieout-html-'))
    let browser: Browser
    let requests: string[] = []

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROME, headless: true, args: ARGUMENTS.split(' ') })
    })
    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    async function show(
      html: string,
      options: { width?: number; scheme?: 'light' | 'dark'; hash?: string } = {},
    ): Promise<Page> {
      const file = join(folder, 'page.html')
      writeFileSync(file, html)
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: 800 },
        colorScheme: options.scheme ?? 'light',
      })
      const page = await context.newPage()
      requests = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('pageerror', (error) => expect.unreachable(error.message))
      page.on('console', (message) => expect(message.text()).toBe(''))
      await page.goto(`${pathToFileURL(file)}${options.hash ?? ''}`)
      return page
    }

    const sample = (): Promise<string> => renderTable('html', TABLE, { ...OPTIONS, check: RESULT })
    const shownRows = (page: Page): Promise<string[]> =>
      page.$$eval('#table tbody tr:not([hidden])', (rows) => rows.map((row) => row.id))

    it('loads by itself and requests nothing else', async () => {
      const page = await show(await sample())
      expect(requests).toHaveLength(1)
      expect(await shownRows(page)).toEqual(['fact-cc33dd44', 'fact-ee55ff66', 'fact-77889900', 'fact-aa11bb22'])
      await page.context().close()
    })

    it('filters by verdict, hides what agrees and searches facts and findings', async () => {
      const page = await show(await sample())
      await page.check('input[value=single-source]')
      expect(await shownRows(page)).toHaveLength(5)
      await page.uncheck('input[value=conflict]')
      expect(await shownRows(page)).not.toContain('fact-cc33dd44')
      await page.check('#differs')
      expect(await shownRows(page)).toEqual(['fact-ee55ff66'])
      await page.check('input[value=conflict]')
      await page.fill('#search', 'posts cut')
      await page.locator('#status', { hasText: '1 of 5 facts shown' }).waitFor()
      expect(await page.locator('.finding:visible').count()).toBe(1)
      await page.context().close()
    })

    it('opens the sentences of a fact side by side with exact differences', async () => {
      const page = await show(await sample())
      await page.click('#fact-cc33dd44 td:nth-of-type(3) button')
      const dialog = page.locator('dialog[open]')
      expect(await dialog.locator('.source').count()).toBe(4)
      expect(await dialog.locator('.source').first().textContent()).toContain('B · 430')
      expect(await dialog.locator('mark').allTextContents()).toEqual(['430', '430', '340', '340', '400'])
      expect(await dialog.textContent()).toContain('90 (20.9%) less than B')
      expect(await dialog.locator('a').first().getAttribute('href')).toBe(
        './stories/coast-wire.txt#:~:text=Sound%20will%20shed-,430',
      )
      await page.keyboard.press('Escape')
      expect(await page.locator('dialog[open]').count()).toBe(0)
      await page.click('#fact-ee55ff66 td:nth-of-type(2) button')
      const compared = (await dialog.locator('.source').allTextContents()).filter((text) => / than A/.test(text))
      expect(compared.map((text) => text.slice(0, 1))).toEqual(['B', 'D'])
      await page.keyboard.press('Escape')
      await page.context().close()
    })

    it('works from the keyboard alone', async () => {
      const page = await show(await sample())
      expect(await page.locator('#table td button[tabindex="0"]').count()).toBe(1)
      await page.focus('#table td button[tabindex="0"]')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowDown')
      expect(await page.evaluate('document.activeElement.textContent')).toContain('some 2 million')
      await page.keyboard.press('End')
      expect(await page.evaluate('document.activeElement.textContent')).toContain('2 300 000')
      await page.keyboard.press('Enter')
      expect(await page.locator('dialog[open] h2').textContent()).toBe('Passengers last winter')
      await page.keyboard.press('Escape')
      expect(await page.evaluate('document.activeElement.textContent')).toContain('2 300 000')
      await page.context().close()
    })

    it('copies what is shown as CSV and as Markdown', async () => {
      const page = await show(await sample())
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.check('#differs')
      await page.click('[data-copy=csv]')
      await page.locator('#status', { hasText: '2 facts copied' }).waitFor()
      const csv = await page.evaluate<string>('navigator.clipboard.readText()')
      expect(csv.split('\n')[1]).toBe('conflict,Norrland Sound: posts to be cut by September,340,430,340,400')
      await page.click('[data-copy=markdown]')
      await expect.poll(() => page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/^\| Verdict/)
      await page.context().close()
    })

    it('shows a permalink’s row even where a filter hides it', async () => {
      const page = await show(await sample(), { hash: '#fact-12ab34cd' })
      expect(await page.locator('#fact-12ab34cd').isVisible()).toBe(true)
      await page.context().close()
    })

    it('shows a permalink’s row even where it is not laid out yet', async () => {
      const page = await show(await renderTable('html', page500(), OPTIONS), { hash: '#fact-fact450' })
      expect(await page.locator('#fact-fact450').isVisible()).toBe(true)
      await page.context().close()
    })

    it('runs nothing that a document brings along', async () => {
      const finding = {
        ...FINDINGS[0]!,
        message: EVIL,
        steps: [EVIL],
        cause: EVIL,
        locations: HOSTILE.facts[0]!.cells[0]!.locations,
      }
      const page = await show(
        await renderTable('html', HOSTILE, { ...OPTIONS, check: { ...RESULT, findings: [finding] } }),
      )
      await page.click('#fact-cc33dd44 td button >> nth=1')
      expect(await page.title()).not.toBe('owned')
      expect(await page.locator('img').count()).toBe(0)
      const schemes = await page.evaluate<string[]>('[...document.links].map((link) => link.protocol)')
      expect(new Set(schemes)).toEqual(new Set(['file:']))
      await page.context().close()
    })

    it.each([
      ['light', 1280],
      ['dark', 1280],
      ['light', 390],
    ] as const)('has no accessibility violation that axe knows (%s, %i wide)', async (scheme, width) => {
      const page = await show(await sample(), { scheme, width })
      const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      const violations = async (): Promise<string[]> => {
        const result = (await page.evaluate(`(() => { ${source}; return axe.run(document) })()`)) as {
          violations: { id: string; nodes: { html: string }[] }[]
        }
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      }
      expect(await violations()).toEqual([])
      await page.click('#fact-cc33dd44 td button >> nth=1')
      expect(await violations()).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.context().close()
    })

    it('keeps the heads and the first column in view', async () => {
      const page = await show(await renderTable('html', page500(), OPTIONS))
      await page.locator('tbody.later').last().waitFor({ state: 'detached' })
      const place = (selector: string) =>
        page.$eval(selector, (element) => ({
          x: element.getBoundingClientRect().x,
          y: element.getBoundingClientRect().y,
        }))
      const before = [await place('#table thead th:last-child'), await place('#fact-fact400 th')]
      await page.$eval('.scroll:has(#table)', (element) => element.scrollTo(1500, 6000))
      const after = [await place('#table thead th:last-child'), await place('#fact-fact400 th')]
      expect(after[0]!.y - before[0]!.y).toBeLessThanOrEqual(0)
      expect(after[0]!.y).toBeGreaterThanOrEqual(0)
      expect(after[1]!.x).toBe(before[1]!.x)
      await page.context().close()
    })

    it('shows all of 500 facts × 30 sources, the later ones once they are laid out', async () => {
      const page = await show(await renderTable('html', page500(), OPTIONS))
      expect(await shownRows(page)).toHaveLength(500)
      await page.locator('tbody.later').last().waitFor({ state: 'detached' })
      expect(await page.locator('#fact-fact499').isVisible()).toBe(true)
      await page.context().close()
    })

    it('prints every fact, verdicts in words', async () => {
      const page = await show(await sample())
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('#controls').isVisible()).toBe(false)
      expect(await page.locator('#fact-cc33dd44 .verdict').textContent()).toContain('conflict')
      expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
      await page.context().close()
    })

    it('shows findings without a table', async () => {
      const page = await show(await renderFindings('html', RESULT, OPTIONS))
      expect(await page.locator('article.finding').count()).toBe(3)
      expect(await page.locator('#f-9f2c41d0 mark').allTextContents()).toEqual(['430', '430', '340', '340'])
      await page.context().close()
    })
  },
)
