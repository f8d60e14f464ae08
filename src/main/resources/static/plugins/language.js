/* Which language Camunda's webapps speak in this browser, and what else their config.js files have in common. */

const CHOICE = 'parindex.locale';
const LABELS = '_locales_data_';
const KEPT = 'camunda-web';

/* Vietnamese whatever the browser says, unless somebody chose English in this browser. */
export const language = () => (window.localStorage.getItem(CHOICE) === 'en' ? 'en' : 'vi');

export function choose(chosen) {
  if (chosen === 'en') {
    window.localStorage.setItem(CHOICE, chosen);
  } else {
    window.localStorage.removeItem(CHOICE);
  }
}

/*
 * The webapps keep the labels in the browser under Camunda's version number, show what they kept and fetch anew for the
 * next time only. Without them they wait for the server, which answers in a few milliseconds that nothing has changed.
 */
export function forgetKeptLabels() {
  const kept = JSON.parse(window.localStorage.getItem(KEPT) || '{}');
  const others = Object.fromEntries(Object.entries(kept).filter(([key]) => !key.includes(LABELS)));
  window.localStorage.setItem(KEPT, JSON.stringify(others));
}

/* What all four webapps are configured with; names: the application's name by language. */
export function settings(names) {
  const spoken = language();
  // the webapps put a blank between vendor and name
  const app = { vendor: spoken === 'en' ? 'PAR Index –' : 'Chỉ số CCHC –', name: names[spoken] };
  forgetKeptLabels();
  document.documentElement.lang = spoken;
  document.title = `${app.vendor} ${app.name}`;
  return {
    app,
    locales: { availableLocales: [spoken], fallbackLocale: spoken },
    dateFormat: {
      monthName: 'MMMM',
      day: 'DD',
      abbr: 'DD/MM/YYYY HH:mm',
      short: 'DD/MM/YYYY',
      normal: 'DD/MM/YYYY HH:mm',
      long: 'dddd, DD/MM/YYYY HH:mm',
    },
    // it points to a tour of Camunda's own
    disableWelcomeMessage: true,
  };
}
