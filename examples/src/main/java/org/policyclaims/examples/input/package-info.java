/**
 * From what the command line names to texts: {@link org.policyclaims.examples.input.Inputs} finds
 * the files, {@link org.policyclaims.examples.input.TextReader} reads each as plain text, as a web
 * page or as a PDF.
 */
package org.policyclaims.examples.input;
