import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { NEWS_SITES } from '../../extension/sites.ts';
import { runOnPage } from './run-on-page.ts';

export default defineContentScript({
  matches: NEWS_SITES,
  runAt: 'document_end',
  main: (context) => runOnPage(context.signal),
});
