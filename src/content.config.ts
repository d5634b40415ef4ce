import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader, faultLoader, withdrawalLoader } from './reading/content-loader.ts';
import { collections as definitions, type CollectionName } from './schema/collections.ts';

const collection = <C extends CollectionName>(name: C) =>
  defineCollection({ loader: contentLoader(name), schema: definitions[name].schema });

export const collections = {
  organisationer: collection('organisationer'),
  partier: collection('partier'),
  personer: collection('personer'),
  amnen: collection('amnen'),
  protokollformer: collection('protokollformer'),
  sammantraden: collection('sammantraden'),
  beslut: collection('beslut'),
  underlag: collection('underlag'),
  tillbakadraget: defineCollection({
    loader: withdrawalLoader(),
    schema: z.object({
      of: z.enum(['beslut', 'sammantraden', 'underlag']),
      entry: z.string(),
      date: z.string(),
      reason: z.string(),
    }),
  }),
  fel: defineCollection({ loader: faultLoader(), schema: z.object({ messages: z.array(z.string()) }) }),
};
