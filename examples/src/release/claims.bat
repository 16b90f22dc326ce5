@echo off
rem Prints the claims in a text. Needs a Java, 17 or newer, and nothing else.
rem JAVA_HOME is the Java to run, CLAIMS_JAVA_OPTS more options for it.
setlocal
set "CLAIMS_HOME=%~dp0.."
set "CLAIMS_JAVA=java"
if defined JAVA_HOME set "CLAIMS_JAVA=%JAVA_HOME%\bin\java"
"%CLAIMS_JAVA%" -Xshare:auto -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED %CLAIMS_JAVA_OPTS% -cp "%CLAIMS_HOME%\lib\*" org.policyclaims.examples.ClaimsCommand %*
exit /b %ERRORLEVEL%
