@echo off
rem Opens Belaudit in the browser. With words behind it, it is the command line: Belaudit.cmd run C:\audits\june
setlocal
chcp 65001 >nul
set "BELAUDIT_HERE=%~dp0"
set "BELAUDIT_COMMAND=Belaudit.cmd"
if not "%~1"=="" goto words
if not exist "%USERPROFILE%\Belaudit" mkdir "%USERPROFILE%\Belaudit"
"%BELAUDIT_HERE%runtime\node.exe" "%BELAUDIT_HERE%app\dist\cli\main.js" open "%USERPROFILE%\Belaudit"
if errorlevel 1 pause
exit /b %errorlevel%
:words
"%BELAUDIT_HERE%runtime\node.exe" "%BELAUDIT_HERE%app\dist\cli\main.js" %*
exit /b %errorlevel%
