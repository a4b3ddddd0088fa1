import { expect, it } from 'vitest';
import { waitForState } from './browser';
import { openOverview } from './overview-screens';
import { chooseGemeente } from './reader-page';
import { openWelcome } from './settings-screens';
import { setStage } from './stage';

const { browser } = setStage();

it('wie nog niets las, komt vanuit het overzicht bij het voorbeeld', async () => {
  const page = await openOverview(browser);
  await page.getByRole('link', { name: 'Probeer het met het voorbeeld' }).click();
  await waitForState(page, 'done');
  await page.close();
});

it('wat op de welkomstpagina gekozen is, staat ook in de instellingen', async () => {
  const page = await openWelcome(browser);
  await chooseGemeente(page, 'Deventer');
  await page.getByRole('switch').click();
  await page.locator('.switch').getByText('Aan').waitFor();
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
  await expect.poll(() => page.locator('.chip').allInnerTexts()).toEqual(['Deventer']);
  await expect
    .poll(() => page.getByRole('switch', { name: 'Open VNG-pdf’s' }).isChecked())
    .toBe(true);
  await page.getByRole('link', { name: 'Bekijk de welkomstpagina' }).click();
  await page.getByRole('heading', { level: 1, name: 'Welkom bij Motievolger' }).waitFor();
  await page.close();
});

it('het voorbeeld opent in de lezer en wordt daar gelezen', async () => {
  const page = await openWelcome(browser);
  await page.getByRole('link', { name: 'Probeer het met het voorbeeld' }).click();
  await waitForState(page, 'done');
  await expect.poll(() => page.locator('.motion-card__button').count()).toBeGreaterThan(0);
  await page.close();
});

it('de welkomstpagina zegt in één zin wat er met uw gegevens gebeurt', async () => {
  const page = await openWelcome(browser);
  await page.getByText('Alles blijft op deze computer. Motievolger stuurt niets weg.').waitFor();
  await page.close();
});
