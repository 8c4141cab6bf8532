@echo off
rem Runs Calque from its distribution: bin\calque.cmd beside lib\.
setlocal
set "CALQUE_JAVA=java"
if defined JAVA_HOME set "CALQUE_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%CALQUE_JAVA%" goto run
where /q "%CALQUE_JAVA%" 2>nul && goto run
echo calque: no Java found ("%CALQUE_JAVA%"); install a JDK 17 or newer, or set JAVA_HOME to one 1>&2
exit /b 2
:run
"%CALQUE_JAVA%" -Xlog:disable -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dcalque.home=%~dp0.." %CALQUE_JAVA_OPTS% -jar "%~dp0..\lib\calque.jar" %*
exit /b %ERRORLEVEL%
