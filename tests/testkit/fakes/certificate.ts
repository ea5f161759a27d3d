import { join } from 'node:path';

/** The certificate of an authority that only tests know; a process trusts it when it is told to. */
export const testAuthority = join(import.meta.dirname, 'test-ca.pem');

/** What a server at 127.0.0.1 shows: vouched for by that authority. Good for nothing but tests. */
export const testCertificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBqzCCAVGgAwIBAgIUZ0cQgtfkhiB9FuIuAYCcNRcaMSUwCgYIKoZIzj0EAwIw
IDEeMBwGA1UEAwwVUGFybGV5IHRlc3QgYXV0aG9yaXR5MCAXDTI2MTEyODEzMDY0
NVoYDzIxMjYxMTA0MTMwNjQ1WjAUMRIwEAYDVQQDDAltYWlsLnRlc3QwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAS2VLV848tYGp3bmqCuDZUtsh/1woSyTXVHaDAr
c6W4aOyF4yo+UmetGgZ+3zzidBzvdwD6r4hHBAmrw29AY6Eio3MwcTAaBgNVHREE
EzARhwR/AAABggltYWlsLnRlc3QwEwYDVR0lBAwwCgYIKwYBBQUHAwEwHQYDVR0O
BBYEFKQDqGLAEtOjXWPc76YWhvY4Pj7+MB8GA1UdIwQYMBaAFECB7D5fAFighVX0
g+EX4NQ/KZvMMAoGCCqGSM49BAMCA0gAMEUCIQDP3HurzUZNB9+2dPWYM1sOHEGN
Af34s4VDt4g9irji/gIgGMDIUBhAq2QvoMjDW5YnJaSO2NNM6hx7SAalJLaVUQQ=
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgisFPC6cLg6UnfcEf
BipmvOC7LH+hfG18LL8qgjAqvHmhRANCAAS2VLV848tYGp3bmqCuDZUtsh/1woSy
TXVHaDArc6W4aOyF4yo+UmetGgZ+3zzidBzvdwD6r4hHBAmrw29AY6Ei
-----END PRIVATE KEY-----
`,
};
