import type { Page } from 'playwright-core';
import type { DemoLinks } from '../harness/demo-links.ts';

/** One picture of the documentation. */
export interface Picture {
  readonly name: string;
  /** The demo patient whose page it is; each has their own, so that no picture changes another. */
  readonly patient: string;
  readonly width: number;
  readonly height: number;
  readonly show: (stage: Stage) => Promise<void>;
}

interface Stage {
  readonly page: Page;
  readonly home: string;
  readonly links: DemoLinks;
}

const PHONE = { width: 375, height: 760 };
const DESKTOP = { width: 1100, height: 900 };

async function saveOneChange({ page, links }: Stage) {
  await page.goto(links.choices);
  await page
    .getByRole('group', { name: 'Feedback about your visit' })
    .getByRole('checkbox', { name: 'Email' })
    .uncheck();
  await page.getByRole('button', { name: 'Save changes' }).click();
}

/** The pictures of README.md and docs/patients.md. */
export const PICTURES: readonly Picture[] = [
  { name: 'preferences-phone', patient: 'DEMO-0016', ...PHONE, height: 1080, show: saveOneChange },
  { name: 'preferences-desktop', patient: 'DEMO-0017', ...DESKTOP, show: saveOneChange },
  {
    name: 'one-click-phone',
    patient: 'DEMO-0018',
    ...PHONE,
    show: async ({ page, links }) => {
      await page.goto(links.oneClick);
    },
  },
  {
    name: 'opt-out-phone',
    patient: 'DEMO-0018',
    ...PHONE,
    show: async ({ page, home }) => {
      await page.goto(`${home}/opt-out`);
    },
  },
  {
    name: 'reach-phone',
    patient: 'DEMO-0018',
    ...PHONE,
    height: 900,
    show: async ({ page, home, links }) => {
      await page.goto(links.choices);
      await page.goto(`${home}/preferences/reach`);
    },
  },
  {
    name: 'history-phone',
    patient: 'DEMO-0016',
    ...PHONE,
    show: async ({ page, home, links }) => {
      await page.goto(links.choices);
      await page.goto(`${home}/preferences/history`);
    },
  },
  {
    name: 'preferences-arabic-phone',
    patient: 'DEMO-0027',
    ...PHONE,
    height: 812,
    show: async ({ page, links }) => {
      await page.goto(links.choices);
    },
  },
];
