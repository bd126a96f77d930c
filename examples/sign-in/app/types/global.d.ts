/// <reference types="@tarojs/taro" />
declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'swan' | 'alipay' | 'h5' | 'rn' | 'tt' | 'qq' | 'jd' | 'harmony-hybrid'
  }
}
/** The server's address, from config/index.ts. */
declare const SERVER: string
