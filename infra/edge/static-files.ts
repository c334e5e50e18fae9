/** Style sheets, scripts and pictures of the pages: a private bucket that only CloudFront reads. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from '../nag/acknowledge.ts';
import { acknowledgeUploader } from './uploader.ts';

/** Where `npm run build:pages` leaves the pages' files. */
const folder = 'functions/web/look/built/static';

export class StaticFiles extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // Everything in it comes from the repository, at every stage.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // The library's class and interface differ under exactOptionalPropertyTypes, and in nothing else.
    this.bucket = bucket as IBucket;
    acknowledge(bucket, {
      'AwsSolutions-S1': 'Public files, read by CloudFront alone: nobody to find out about',
    });
    this.upload();
  }

  private upload(): void {
    new BucketDeployment(this, 'Upload', {
      sources: [Source.asset(folder)],
      destinationBucket: this.bucket,
      destinationKeyPrefix: 'static',
      // Pages that are open in a browser still ask for the files of the version before.
      prune: false,
      // What is in a file is in its name.
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.days(365)),
        CacheControl.immutable(),
      ],
    });
    acknowledgeUploader(this, this.bucket.arnForObjects('*'));
  }
}
