// attack: talks to the network
// expect: SV
// reason: network
require("net").connect(80, "127.0.0.1");
