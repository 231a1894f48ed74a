import type { BenchmarkRow } from './benchmark-row.ts';

export const IMAGE_GENERALIZATION_BENCHMARKS: readonly BenchmarkRow[] = [
  {
    name: 'ImageNet-C',
    example: 'an accuracy of 82.1% on ImageNet-C',
    counterExample: 'an ImageNet-Clike task',
  },
  {
    name: 'ImageNet-R',
    example: 'an accuracy of 82.1% on ImageNet-R',
    counterExample: 'an ImageNet-Rlike task',
  },
  {
    name: 'ImageNet-A',
    example: 'an accuracy of 82.1% on ImageNet-A',
    counterExample: 'an ImageNet-Alike task',
  },
  {
    name: 'ImageNet-V2',
    aliases: ['ImageNetV2'],
    example: 'an accuracy of 82.1% on ImageNet-V2',
    counterExample: 'an ImageNet-V2like task',
  },
  {
    name: 'ImageNet-LT',
    example: 'an accuracy of 82.1% on ImageNet-LT',
    counterExample: 'an ImageNet-LTlike task',
  },
  {
    name: 'ImageNet-100',
    example: 'an accuracy of 82.1% on ImageNet-100',
    counterExample: 'an ImageNet-100like task',
  },
  {
    name: 'Tiny-ImageNet',
    aliases: ['TinyImageNet', 'Tiny ImageNet'],
    example: 'an accuracy of 82.1% on Tiny-ImageNet',
    counterExample: 'an Tiny-ImageNetlike task',
  },
  {
    name: 'miniImageNet',
    aliases: ['mini-ImageNet', 'MiniImageNet'],
    example: 'an accuracy of 82.1% on miniImageNet',
    counterExample: 'an miniImageNetlike task',
  },
  {
    name: 'tieredImageNet',
    aliases: ['tiered-ImageNet'],
    example: 'an accuracy of 82.1% on tieredImageNet',
    counterExample: 'an tieredImageNetlike task',
  },
  {
    name: 'CIFAR-10-C',
    aliases: ['CIFAR10-C'],
    example: 'an accuracy of 82.1% on CIFAR-10-C',
    counterExample: 'an CIFAR-10-Clike task',
  },
  {
    name: 'CIFAR-100-C',
    example: 'an accuracy of 82.1% on CIFAR-100-C',
    counterExample: 'an CIFAR-100-Clike task',
  },
  { name: 'CIFAR-FS', example: 'an accuracy of 82.1% on CIFAR-FS', counterExample: 'an CIFAR-FSlike task' },
  {
    name: 'Office-31',
    example: 'an accuracy of 82.1% on Office-31',
    counterExample: 'an Office-31like task',
  },
  {
    name: 'Office-Home',
    aliases: ['OfficeHome'],
    example: 'an accuracy of 82.1% on Office-Home',
    counterExample: 'an Office-Homelike task',
  },
  {
    name: 'DomainNet',
    example: 'an accuracy of 82.1% on DomainNet',
    counterExample: 'an DomainNetlike task',
  },
  {
    name: 'VisDA',
    aliases: ['VisDA-2017', 'VisDA2017'],
    example: 'an accuracy of 82.1% on VisDA',
    counterExample: 'an VisDAlike task',
  },
  { name: 'PACS', ambiguous: true, example: 'an accuracy of 82.1% on PACS', counterExample: 'PACS archive' },
  {
    name: 'DomainBed',
    example: 'an accuracy of 82.1% on DomainBed',
    counterExample: 'an DomainBedlike task',
  },
  {
    name: 'VTAB',
    aliases: ['VTAB-1K', 'VTAB-1k'],
    example: 'an accuracy of 82.1% on VTAB',
    counterExample: 'an VTABlike task',
  },
  {
    name: 'Meta-Dataset',
    example: 'an accuracy of 82.1% on Meta-Dataset',
    counterExample: 'an Meta-Datasetlike task',
  },
  { name: 'Omniglot', example: 'an accuracy of 82.1% on Omniglot', counterExample: 'an Omniglotlike task' },
  {
    name: 'Waterbirds',
    example: 'an accuracy of 82.1% on Waterbirds',
    counterExample: 'an Waterbirdslike task',
  },
  {
    name: 'ObjectNet',
    example: 'an accuracy of 82.1% on ObjectNet',
    counterExample: 'an ObjectNetlike task',
  },
  { name: 'WILDS', ambiguous: true, example: 'an accuracy of 82.1% on WILDS', counterExample: 'the wilds' },
  {
    name: 'Camelyon17',
    example: 'an accuracy of 82.1% on Camelyon17',
    counterExample: 'an Camelyon17like task',
  },
  {
    name: 'Clothing1M',
    example: 'an accuracy of 82.1% on Clothing1M',
    counterExample: 'an Clothing1Mlike task',
  },
  {
    name: 'WebVision',
    example: 'an accuracy of 82.1% on WebVision',
    counterExample: 'an WebVisionlike task',
  },
  { name: 'NICO++', example: 'an accuracy of 82.1% on NICO++', counterExample: 'an NICO++like task' },
];
