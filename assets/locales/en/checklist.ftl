## A person's file

paper-ask = To be asked about
paper-needed = Needed
paper-asked = Asked for
paper-copy-only = Copy only
paper-received = Received
paper-translated = Translated
paper-checked = Checked
paper-sent = Handed on
paper-returned = Given back
paper-expired = Expired
paper-will-expire = will have expired
wall-title = Wall
wall-days-left = Days left
wall-findings = What is wrong
compared-yes = yes
compared-no = no
compared-primary = Primary
compared-lower-secondary = Lower secondary
compared-upper-secondary = Upper secondary
compared-vocational = Vocational
compared-college = College
compared-university = University
