import type { NewChart } from '../../summary/page/sheet-model';

/** Draws a native chart on a page of the figures of a sheet. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts */
export function drawChart(page: Excel.Worksheet, model: NewChart, figures: Excel.Worksheet): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const form = model.form === 'bars' ? 'Bar' : 'Column';
  const type = `${form}${model.isStacked ? 'Stacked' : 'Clustered'}` as Excel.ChartType;
  const chart = page.charts.add(type, figures.getRange(first.values), 'Columns');
  chart.title.text = model.title;
  [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))].forEach((series, index) => {
    const of = model.series[index];
    if (!of) return;
    series.name = of.name;
    if (index > 0) series.setValues(figures.getRange(of.values));
    series.setXAxisValues(figures.getRange(model.categories));
    series.format.fill.setSolidColor(`#${of.color}`);
  });
  const { top, left, bottom, right } = model.over;
  chart.setPosition(page.getRangeByIndexes(top, left, 1, 1), page.getRangeByIndexes(bottom, right, 1, 1));
}
