import { defineConfig } from '@tarojs/cli'

// Where the server of ../server listens; WeChat's client takes https only, unless its tools are told not to check.
const server = process.env.SERVER ?? 'http://127.0.0.1:3000'

export default defineConfig<'webpack5'>({
  projectName: 'sign-in',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  // The crate in `../rust` is the module '@rust/sign-in'.
  plugins: [['taro-plugin-rust', { crate: '../rust' }]],
  defineConstants: { SERVER: JSON.stringify(server) },
  framework: 'react',
  compiler: 'webpack5',
})
