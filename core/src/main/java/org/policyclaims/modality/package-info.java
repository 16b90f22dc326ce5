/** The fifth room: factuality, polarity and modal markers. */
package org.policyclaims.modality;
