/**
 * The parser of the profile ACCURATE, found by the library where this artifact is on the class
 * path. It runs in the native code of ONNX Runtime.
 */
package org.policyclaims.accurate;
