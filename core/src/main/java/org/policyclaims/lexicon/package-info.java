/** The one loader of lexicons and tables; the rooms keep their tables beside their own classes. */
package org.policyclaims.lexicon;
