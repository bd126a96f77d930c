// The base library of the client: what the vendor's own object says, and not what Taro's runtime makes of it. The objects are
// names of a mini program's scope, and no properties of a global object.
const clients = {
  weapp: () => wx,
  swan: () => swan,
  alipay: () => my,
  tt: () => tt,
  qq: () => qq,
  jd: () => jd,
}

export const baseLibrary = host => {
  try {
    const client = clients[host]()
    if (typeof client.SDKVersion === 'string') return client.SDKVersion
    const said = (client.getAppBaseInfo || client.getSystemInfoSync)().SDKVersion
    return typeof said === 'string' ? said : undefined
  } catch (_) {
    return undefined
  }
}
