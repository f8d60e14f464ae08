/* The link on the entry page that changes the language of Camunda's webapps in this browser. */
import { choose, language } from './language.js';

const texts = {
  vi: { link: 'Use Tasklist and Cockpit in English', lang: 'en', other: 'en' },
  en: { link: 'Dùng tiếng Việt trong Tasklist, Cockpit', lang: 'vi', other: 'vi' },
};

function show(link) {
  const { link: text, lang, other } = texts[language()];
  link.textContent = text;
  link.lang = lang;
  link.dataset.language = other;
  link.hidden = false;
}

const link = document.querySelector('#language');
show(link);
link.addEventListener('click', () => {
  choose(link.dataset.language);
  show(link);
});
