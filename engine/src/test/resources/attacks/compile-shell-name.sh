# attack: is called like a command
# expect: CE WA
# submitted-as: $(touch ${TMPDIR}%BREACH)`id`;touch BREACH;'".sh

echo contained
