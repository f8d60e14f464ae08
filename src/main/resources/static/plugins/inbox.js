/* Tasklist for those who open it a few weeks a year: what is due when, how to begin, what is still missing. */
import { stylesheet } from './common.js';
import { card, explainEmptyLists } from './inbox-cards.js';
import { helpWithForms } from './inbox-form.js';
import { guide } from './inbox-guide.js';

/* What is due first first; fields, which are due on one day, in their order. */
const ORDER = [
  { sortBy: 'dueDate', sortOrder: 'asc' },
  { sortBy: 'name', sortOrder: 'asc' },
];

/* Tasklist sorts by the date of creation unless its address says otherwise; people can still choose another order. */
function sortByDueDate() {
  const [path, query = ''] = window.location.hash.slice(1).split('?');
  const search = new URLSearchParams(query);
  if (!search.has('sorting')) {
    search.set('sorting', JSON.stringify(ORDER));
    const { pathname, search: page } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${page}#${path || '/'}?${search}`);
  }
}

sortByDueDate();
stylesheet('/plugins/inbox.css');
document.documentElement.classList.add('px-tasklist');
explainEmptyLists();
helpWithForms();

export default [card, guide];
