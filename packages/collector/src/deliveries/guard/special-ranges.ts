// Nobody's public web server is at these addresses. From the IANA special-purpose address registries (RFC 6890),
// and the few public-looking addresses behind which clouds hide what their machines may read.

export type AddressKind =
  | 'this-network'
  | 'loopback'
  | 'private'
  | 'shared'
  | 'link-local'
  | 'metadata'
  | 'documentation'
  | 'benchmark'
  | 'multicast'
  | 'transition'
  | 'reserved'

/** Looked through in order; the first range that holds an address names it. */
export const SPECIAL_RANGES: readonly (readonly [kind: AddressKind, range: string])[] = [
  ['metadata', '169.254.169.254/32'],
  ['metadata', '169.254.170.2/32'],
  ['metadata', '100.100.100.200/32'],
  ['metadata', '192.0.0.192/32'],
  ['metadata', '168.63.129.16/32'],
  ['metadata', 'fd00:ec2::254/128'],
  ['metadata', 'fd20:ce::254/128'],
  ['this-network', '0.0.0.0/8'],
  ['private', '10.0.0.0/8'],
  ['shared', '100.64.0.0/10'],
  ['loopback', '127.0.0.0/8'],
  ['link-local', '169.254.0.0/16'],
  ['private', '172.16.0.0/12'],
  ['reserved', '192.0.0.0/24'],
  ['documentation', '192.0.2.0/24'],
  ['reserved', '192.31.196.0/24'],
  ['reserved', '192.52.193.0/24'],
  ['transition', '192.88.99.0/24'],
  ['private', '192.168.0.0/16'],
  ['reserved', '192.175.48.0/24'],
  ['benchmark', '198.18.0.0/15'],
  ['documentation', '198.51.100.0/24'],
  ['documentation', '203.0.113.0/24'],
  ['multicast', '224.0.0.0/4'],
  ['reserved', '240.0.0.0/4'],
  ['this-network', '::/128'],
  ['loopback', '::1/128'],
  ['transition', '::/96'],
  ['transition', '::ffff:0:0:0/96'],
  ['transition', '64:ff9b:1::/48'],
  ['transition', '2001::/32'],
  ['transition', '2002::/16'],
  ['benchmark', '2001:2::/48'],
  ['documentation', '2001:db8::/32'],
  ['documentation', '3fff::/20'],
  ['reserved', '2001::/23'],
  ['private', 'fc00::/7'],
  ['link-local', 'fe80::/10'],
  ['private', 'fec0::/10'],
  ['multicast', 'ff00::/8'],
  // The public Internet is 2000::/3; what lies around it is not given out.
  ['reserved', '::/3'],
  ['reserved', '4000::/2'],
  ['reserved', '8000::/1'],
]
