# Employment of specified skilled workers: the terms of an order, their wage items, what a worker declares, the placement agency.

## Terms of employment

fact-terms-order = Order (terms of employment)
fact-terms-contract_from = Contract from
fact-terms-contract_to = Contract until
fact-terms-renewal = Renewal of the contract
fact-terms-renew_workload = Renewal depends on the amount of work at the end
fact-terms-renew_conduct = Renewal depends on results and conduct
fact-terms-renew_ability = Renewal depends on the ability to do the work
fact-terms-renew_business = Renewal depends on the state of the company
fact-terms-renew_progress = Renewal depends on the progress of the work
fact-terms-renew_other = Renewal depends on something else (Japanese)
fact-terms-dispatched = Employed to be dispatched
fact-terms-workplace_name = Place of work: name (Japanese)
fact-terms-workplace_address = Place of work: address (Japanese)
fact-terms-workplace_phone = Place of work: phone
fact-terms-day_begins = Work begins at (8:30)
fact-terms-day_ends = Work ends at (17:30)
fact-terms-day_minutes = Working time of a day (minutes)
fact-terms-variable_unit = Variable working hours, in units of (Japanese)
fact-terms-break_minutes = Break (minutes)
fact-terms-week_minutes = Working time of a week (minutes)
fact-terms-month_minutes = Working time of a month (minutes)
fact-terms-year_minutes = Working time of a year (minutes)
fact-terms-week_days = Working days of a week
fact-terms-month_days = Working days of a month
fact-terms-year_days = Working days of a year
fact-terms-overtime = Overtime
fact-terms-rules_articles = Articles of the work rules
fact-terms-weekly_holiday = Day off every week (Japanese)
fact-terms-national_holidays = National holidays of Japan are off
fact-terms-other_holidays = Other regular days off (Japanese)
fact-terms-year_holidays = Days off of a year
fact-terms-irregular_holidays = Irregular days off (Japanese)
fact-terms-paid_leave_days = Paid leave after six months (days)
fact-terms-early_leave = Paid leave within the first six months
fact-terms-early_leave_months = Early paid leave: after how many months
fact-terms-early_leave_days = Early paid leave: how many days
fact-terms-other_paid_leave = Other paid leave (Japanese)
fact-terms-other_unpaid_leave = Other unpaid leave (Japanese)
fact-terms-wage_kind = Base wage by month, day or hour
fact-terms-base_wage = Base wage (yen)
fact-terms-hourly_wage = Base wage as an hour's (yen)
fact-terms-monthly_wage = Base wage as a month's (yen)
fact-terms-japanese_monthly_wage = Monthly pay of Japanese in equal work (yen)
fact-terms-overtime_rate = Premium for overtime up to 60 hours a month (%)
fact-terms-overtime_rate_60 = Premium for overtime beyond 60 hours a month (%)
fact-terms-overtime_rate_within = Premium beyond the agreed hours (%)
fact-terms-legal_holiday_rate = Premium on legal days off (%)
fact-terms-other_holiday_rate = Premium on other days off (%)
fact-terms-night_rate = Premium at night (%)
fact-terms-closing_day = Closing day of wages
fact-terms-pay_day = Pay day
fact-terms-by_transfer = Paid by bank transfer
fact-terms-deductions = Deductions from wages
fact-terms-raise = Pay rise (Japanese)
fact-terms-bonus = Bonus (Japanese)
fact-terms-retirement_pay = Retirement pay (Japanese)
fact-terms-suspension_rate = Allowance while work is suspended (%)
fact-terms-notice_days = Notice before leaving (days)
fact-terms-dismissal = Dismissal: reasons and procedure (Japanese)
fact-terms-pension_insurance = Employees' pension insurance
fact-terms-health_insurance = Health insurance
fact-terms-employment_insurance = Employment insurance
fact-terms-accident_insurance = Work accident insurance
fact-terms-national_pension = National pension
fact-terms-national_health = National health insurance
fact-terms-hiring_examination = Health check at hiring (month)
fact-terms-first_examination = First regular health check (month)
fact-terms-examination_interval = Health checks after that, every (Japanese)
fact-terms-hours_equal = Hours equal those of ordinary workers
fact-terms-pay_equal = Pay equals that of Japanese or is higher
fact-terms-treated_differently = Treated differently from Japanese as a foreigner
fact-terms-treated_differently_detail = What is treated differently (Japanese)
fact-terms-home_leave = Paid leave for a visit home when wished
fact-terms-employment_criteria = Employment meets the notified criteria of the field
fact-terms-return_travel = Bears the journey home when the worker cannot
fact-terms-life_monitoring = Takes the measures needed to know health and life
fact-terms-residence_criteria = Meets the notified criteria for proper residence
fact-terms-allowance_total = Total of the allowances (yen)
fact-terms-gross_wage = Estimated pay of a month (yen)
fact-terms-deduction_total = Total of the deductions (yen)
fact-terms-net_wage = Take-home pay (yen)

## Wage items

fact-wage_item-order = Order (allowance or deduction)
fact-wage_item-kind = Allowance or kind of deduction
fact-wage_item-name_japanese = Name of the allowance or deduction (Japanese)
fact-wage_item-yen = Amount a month (yen)
fact-wage_item-method_japanese = How it is worked out (Japanese)

## What a specified skilled worker declares

fact-ssw-trainee = Person (specified skilled worker)
fact-ssw-skill_by_policy = Skill proven as the field's policy says
fact-ssw-skill_other = Skill proven in another way (Japanese)
fact-ssw-japanese_by_policy = Japanese proven as the field's policy says
fact-ssw-japanese_other = Japanese proven in another way (Japanese)
fact-ssw-years = Stay as specified skilled worker (i) so far: years
fact-ssw-months = Stay as specified skilled worker (i) so far: months
fact-ssw-deposit_contract = Contract about a deposit, held property or a penalty
fact-ssw-deposit_organisation = Who takes or holds it
fact-ssw-deposit_amount = Amount taken or property held
fact-ssw-fee_agreed = Understood and agreed to what is paid abroad
fact-ssw-home_procedure = Went through the procedures of the home country
fact-ssw-regular_cost_agreed = Understood and agreed to regular costs in Japan
fact-ssw-skill_transfer = Will pass the skills on at home
fact-ssw-field_criteria = Meets the notified criteria of the field
fact-ssw-guidance = Guidance was given beforehand

## The placement agency of the order

fact-placement-any = A placement agency takes part
fact-placement-name_japanese = Placement agency: name (Japanese)
fact-placement-address_japanese = Placement agency: address (Japanese)
fact-placement-phone = Placement agency: phone
fact-placement-corporate_number = Placement agency: corporate number
fact-placement-insurance_number = Placement agency: employment insurance office number
fact-placement-licence_number = Placement agency: number of the licence or notification
fact-placement-licence_on = Placement agency: licence or notification received on
fact-placement-paid_service = Placement agency: against payment
