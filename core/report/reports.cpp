// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reports.h"

#include "core/report/sheet.h"

#include <QCoreApplication>

Result<QByteArray> incidentReport(const Dossier &dossier, const RuleSet &rules, const QString &hours, ReportReader reader,
                                  const QString &code, const QTimeZone &zone, Instant now)
{
    const report::Typefaces faces = report::Typefaces::installed();
    if (faces.text.isEmpty()) // Qt would draw boxes and call it done
        return fail(Error::Kind::Environment,
                    QCoreApplication::translate("Aviso", "No font is installed, so a report cannot be set. Install one, "
                                                         "for example the packages fonts-inter and fonts-dejavu-core."));
    const Language language(code);
    const report::Telling told{language, zone, now};
    const report::Typesetter set(faces, language);
    const report::Account account = reader == ReportReader::Team ? report::account(report::teamStory(dossier, now), rules, hours, told)
                                                                 : report::account(report::customerStory(dossier, now), told);
    const QByteArray pdf = report::pdfOf(account, set);
    if (pdf.isEmpty())
        return fail(Error::Kind::Internal, QCoreApplication::translate("Aviso", "The report could not be painted."));
    return pdf;
}
