/** Files on the class path that are read only after their digests have been checked. */
package org.policyclaims.resource;
