'use client';

import { FaultPage } from '@/components/site/fault-page';

export default FaultPage;
