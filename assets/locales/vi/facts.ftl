fact-trainee-birth_date = 生年月日
