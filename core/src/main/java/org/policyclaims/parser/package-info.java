/**
 * A dependency parser that scores all heads of a sentence at once: an encoder of word pieces
 * (Devlin et al. 2019) with biaffine heads (Dozat and Manning 2017), and the best tree over its
 * scores. Words in; Penn tags, heads and relations out. The encoder itself is found on the class
 * path, since it may need a native library. What the columns of its output stand for comes with it.
 */
package org.policyclaims.parser;
