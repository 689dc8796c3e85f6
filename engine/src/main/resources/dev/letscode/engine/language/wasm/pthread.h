#error "programs in the client tier have no threads: they need the server tier"
