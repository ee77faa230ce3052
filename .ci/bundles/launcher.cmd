@echo off
rem Opens Belaudit in the browser. With words behind it, it is the command line: Belaudit.cmd run C:\audits\june
setlocal
chcp 65001 >nul
set "BELAUDIT_HERE=%~dp0"
set "BELAUDIT_COMMAND=Belaudit.cmd"
if exist "%BELAUDIT_HERE%runtime\node.exe" goto whole
rem Windows starts this file from within the ZIP file too, without the rest.
echo Pak eerst het hele ZIP-bestand uit. Start Belaudit.cmd daarna in de uitgepakte map.
echo Unpack the whole ZIP file first. Then start Belaudit.cmd in the unpacked folder.
if "%~1"=="" pause
exit /b 2
:whole
if not "%~1"=="" goto words
if not exist "%USERPROFILE%\Belaudit" mkdir "%USERPROFILE%\Belaudit"
"%BELAUDIT_HERE%runtime\node.exe" "%BELAUDIT_HERE%app\dist\cli\main.js" open "%USERPROFILE%\Belaudit"
rem A crash ends with a number below zero. Without the pause the window is gone before its message is read.
set "BELAUDIT_ENDED=%errorlevel%"
if not "%BELAUDIT_ENDED%"=="0" pause
exit /b %BELAUDIT_ENDED%
:words
"%BELAUDIT_HERE%runtime\node.exe" "%BELAUDIT_HERE%app\dist\cli\main.js" %*
exit /b %errorlevel%
