import { defineConfig } from '@tarojs/cli'

export default defineConfig<'webpack5'>({
  projectName: 'NAME',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  // The crate in `rust` is the module '@rust/NAME'.
  plugins: [['taro-plugin-rust', { crate: 'rust' }]],
  framework: 'react',
  compiler: 'webpack5',
  h5: { publicPath: '/', staticDirectory: 'static' },
})
