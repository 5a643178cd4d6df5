// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reports.h"

#include "core/report/paper.h"
#include "core/report/sheet.h"
#include "core/text/plain.h"

#include <QCoreApplication>

Result<std::shared_ptr<const report::Paper>> incidentPaper(const Dossier &dossier, const RuleSet &rules, const QString &hours, ReportReader reader,
                                                           const QString &code, const QTimeZone &zone, Instant now, const QString &company)
{
    const report::Typefaces faces = report::Typefaces::installed();
    if (faces.text.isEmpty()) // Qt would draw boxes and call it done
        return fail(Error::Kind::Environment,
                    QCoreApplication::translate("Aviso", "No font is installed, so a report cannot be set. Install one, "
                                                         "for example the packages fonts-inter and fonts-dejavu-core."));
    const Language language(code);
    const report::Telling told{language, zone, now};
    report::Account account = reader == ReportReader::Team ? report::account(report::teamStory(dossier, now), rules, hours, told)
                                                           : report::account(report::customerStory(dossier, now), told);
    if (!company.isEmpty())
        account.kicker = displayableLine(company, 60) + QStringLiteral(" · ") + account.kicker;
    return std::make_shared<const report::Paper>(std::move(account), faces, language);
}

Result<QByteArray> incidentReport(const Dossier &dossier, const RuleSet &rules, const QString &hours, ReportReader reader,
                                  const QString &code, const QTimeZone &zone, Instant now, const QString &company)
{
    return incidentPaper(dossier, rules, hours, reader, code, zone, now, company).and_then([](const std::shared_ptr<const report::Paper> &paper) -> Result<QByteArray> {
        const QByteArray pdf = report::pdfOf(*paper);
        if (pdf.isEmpty())
            return fail(Error::Kind::Internal, QCoreApplication::translate("Aviso", "The report could not be painted."));
        return pdf;
    });
}
