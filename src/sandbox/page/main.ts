// The page's beginning: defines its elements.

import './views/try-page.ts';
