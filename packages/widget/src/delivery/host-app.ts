type HostApp = { postMessage(message: string): void }
type AppWindow = {
  /** React Native. */
  ReactNativeWebView?: HostApp
  /** WKWebView: a script message handler of this name. */
  webkit?: { messageHandlers?: { innerloopHost?: HostApp } }
  /** Android: a JavaScript interface of this name; Flutter: a JavaScript channel. */
  innerloopHost?: HostApp
}

/** The app around the webview, where it listens. */
export function hostAppOf(window: object): HostApp | undefined {
  const { ReactNativeWebView, webkit, innerloopHost } = window as AppWindow
  return ReactNativeWebView ?? webkit?.messageHandlers?.innerloopHost ?? innerloopHost
}
