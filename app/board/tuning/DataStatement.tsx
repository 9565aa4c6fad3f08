import { dataItems, dataParts } from './data-items';
import { Part } from './Part';
import { useTuningTexts } from './texts';

/** What is read, kept where and how long, written, and what leaves the helpdesk. The same as `docs/data-statement.md`. */
export function DataStatement() {
  const t = useTuningTexts();
  return (
    <Part name="data" title={t('data.title')}>
      {dataParts.map((part) => (
        <div key={part} data-statement={part}>
          <h3 className="tuning-subheading">{t(`data.${part}.title`)}</h3>
          <ul className="tuning-list">
            {dataItems[part].map((item) => (
              <li key={item}>{t(`data.${part}.${item}` as 'data.read.ticket')}</li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}
