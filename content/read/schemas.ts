/** The schema of each kind of record. */
import type { z } from 'zod';
import { Area } from '../model/area.ts';
import { Comune } from '../model/comune.ts';
import { Question } from '../model/condition.ts';
import { Desk } from '../model/desk.ts';
import { Document } from '../model/document.ts';
import { Location } from '../model/location.ts';
import { Need } from '../model/need.ts';
import { Network } from '../model/network.ts';
import { Organization } from '../model/organization.ts';
import { Service } from '../model/service.ts';

export const schemas = {
  networks: Network,
  comuni: Comune,
  areas: Area,
  organizations: Organization,
  locations: Location,
  services: Service,
  desks: Desk,
  documents: Document,
  needs: Need,
  questions: Question,
} as const satisfies { readonly [kind: string]: z.ZodType };
