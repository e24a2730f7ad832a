import { gridsOf, openPane } from './pane-of';

const PLAN = 'kien-giang-90-2021';

test('the page of the plan tells which of its columns the workbook has', async () => {
  const { pane, engine } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  const { page, templates } = await engine.ask('plan-page', { plan: PLAN, language: 'vi' });
  const nomination = page.tables.find(({ kind }) => kind === 'nomination');
  const stateOf = (id: string) => nomination?.criteria.find((one) => one.id === id)?.columns.map(({ here }) => here);
  expect(stateOf('targets-exceeded')).toEqual(['yes']);
  expect(stateOf('person-every-year')).toEqual(['no']);
  expect(templates.map(({ kind }) => kind)).toEqual(['registration', 'tracking', 'nomination']);
  expect(
    templates
      .at(-1)
      ?.subjects.map(({ id, label }) => [id, label])
      .slice(0, 3),
  ).toEqual([
    ['all-units', 'mọi loại đơn vị'],
    ['all-persons', 'cá nhân'],
    ['department', 'riêng sở, ban, ngành, đoàn thể cấp tỉnh'],
  ]);
  await pane.close();
});

test('an empty sheet of the plan is made in the workbook and told', async () => {
  const { host, pane, get } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.makeTemplate('nomination', 'all-persons');
  expect(host.made.map(({ name }) => name)).toEqual(['Đề nghị cá nhân']);
  expect(get().notice).toMatchObject({
    intent: 'success',
    message: { id: 'pane/template-made', data: { sheet: 'Đề nghị cá nhân' } },
  });
  expect(get().work).toBeNull();
  await pane.close();
});

test('what the host says of a sheet that it could not add is shown', async () => {
  const { host, pane, get } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  const message = { id: 'excel/structure-locked', data: { sheet: 'Đề nghị' } };
  host.failNext('makeSheet', {
    code: 'structure-locked',
    message,
    next: { id: 'excel/structure-protected-next', data: {} },
  });
  await pane.makeTemplate('nomination', 'all-units');
  expect(host.made).toEqual([]);
  expect(get().notice).toMatchObject({ intent: 'error', message });
  await pane.close();
});
