#error "programs in the client tier cannot jump out of functions: setjmp and longjmp need the server tier"
