// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a site and of a unit.
#include "core/exchange/csv.h"
#include "core/exchange/customertable.h"
#include "ui/calendars/checkedline.h"
#include "ui/directory/recordforms.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

QString degrees(const std::optional<double> &value, const Viewpoint &viewpoint)
{
    return value ? viewpoint.language.locale().toString(*value, 'f', 5) : QString();
}

}

QString siteName(const Site &site)
{
    return site.name.isEmpty() ? site.address : site.name;
}

SiteForm::SiteForm(Directory &directory, const Site &site, bool isNew, const Viewpoint &viewpoint, QWidget *parent)
    : RecordForm(u"siteForm"_s, isNew ? tr("New site") : tr("Change the site"), parent), m_directory(directory),
      m_before(isNew ? std::nullopt : std::optional(site)), m_site(site)
{
    m_name = addLine(u"siteName"_s, tr("Name"), site.name, Width::Whole);
    m_address = addLine(u"siteAddress"_s, tr("Address"), site.address, Width::Whole);
    m_postalCode = addLine(u"sitePostalCode"_s, tr("Postal code"), site.postalCode);
    m_zone = addLine(u"siteZone"_s, tr("Town or zone"), site.zone);
    m_latitude = addLine(u"siteLatitude"_s, tr("Latitude"), degrees(site.latitude, viewpoint));
    m_longitude = addLine(u"siteLongitude"_s, tr("Longitude"), degrees(site.longitude, viewpoint));
    m_access = addText(u"siteAccess"_s, tr("Access: who opens the door, and what to know there"), site.access);
    built();
}

QFuture<Result<void>> SiteForm::write()
{
    m_site.name = m_name->text().simplified();
    m_site.address = m_address->text().simplified();
    if (m_site.name.isEmpty() && m_site.address.isEmpty())
        return wrong(m_name, tr("a site needs a name or an address."));
    m_site.postalCode = m_postalCode->text();
    m_site.zone = m_zone->text();
    const std::pair<CheckedLine *, std::optional<double> *> coordinates[] = {{m_latitude, &m_site.latitude}, {m_longitude, &m_site.longitude}};
    for (const auto &[line, value] : coordinates) {
        // What was shown rounded and not touched stays as it is.
        if (m_before && !line->edit()->isModified())
            continue;
        *value = csvNumber(line->text());
        if (!*value && !line->text().isEmpty())
            return wrong(line, tr("\"%1\" is no number of degrees, such as 40.41678.").arg(line->text().left(60)));
    }
    m_site.access = m_access->toPlainText().trimmed();
    return m_directory.save(m_before, m_site);
}

EquipmentForm::EquipmentForm(Directory &directory, const Equipment &unit, bool isNew, const std::vector<Site> &sites, const Viewpoint &viewpoint, QWidget *parent)
    : RecordForm(u"equipmentForm"_s, isNew ? tr("New unit") : tr("Change the unit"), parent), m_directory(directory),
      m_before(isNew ? std::nullopt : std::optional(unit)), m_unit(unit), m_viewpoint(viewpoint)
{
    QList<std::pair<QString, QString>> places{{QString(), tr("Not known")}};
    for (const Site &site : sites)
        places.append({site.id.toString(), siteName(site)});
    m_kind = addLine(u"unitKind"_s, tr("Kind"), unit.kind);
    m_sites = addChoice(u"unitSite"_s, tr("Site"), places, unit.site ? unit.site->toString() : QString());
    m_brand = addLine(u"unitBrand"_s, tr("Brand"), unit.brand);
    m_model = addLine(u"unitModel"_s, tr("Model"), unit.model);
    m_serial = addLine(u"unitSerial"_s, tr("Serial number"), unit.serial);
    m_installed = addDate(u"unitInstalled"_s, tr("Installed on"), unit.installedOn);
    m_from = addDate(u"unitWarrantyFrom"_s, tr("Warranty from"), unit.warrantyFrom);
    m_to = addDate(u"unitWarrantyTo"_s, tr("Warranty until"), unit.warrantyTo);
    m_by = addLine(u"unitWarrantyBy"_s, tr("Warranty of whom"), unit.warrantyBy);
    m_extended = addLine(u"unitWarrantyExtended"_s, tr("Warranty extended by"), unit.warrantyExtendedBy);
    m_contract = addLine(u"unitContract"_s, tr("Maintenance contract"), unit.maintenanceContract, Width::Whole);
    built();
}

void EquipmentForm::say(const QStringList &standing)
{
    if (standing.isEmpty())
        return;
    auto *note = new TextLabel(standing.join(u'\n'), TextRole::Body, Tone::Muted);
    note->setObjectName(u"unitStanding"_s);
    note->setWordWrap(true);
    addWidget(note, Width::Whole);
}

CheckedLine *EquipmentForm::addDate(const QString &id, const QString &name, const QDate &date)
{
    // A year that comes first is read alike in every language.
    const QString form = m_viewpoint.language.code() == u"es"_s ? u"dd/MM/yyyy"_s : u"yyyy-MM-dd"_s;
    CheckedLine *line = addLine(id, name, date.toString(form));
    line->edit()->setPlaceholderText(QDate(2026, 11, 21).toString(form));
    return line;
}

QFuture<Result<void>> EquipmentForm::write()
{
    m_unit.kind = m_kind->text(), m_unit.brand = m_brand->text(), m_unit.model = m_model->text(), m_unit.serial = m_serial->text().simplified();
    if ((m_unit.kind + m_unit.brand + m_unit.model + m_unit.serial).isEmpty())
        return wrong(m_kind, tr("a unit needs a kind, a brand, a model or a serial number."));
    const std::pair<CheckedLine *, QDate *> dates[] = {{m_installed, &m_unit.installedOn}, {m_from, &m_unit.warrantyFrom}, {m_to, &m_unit.warrantyTo}};
    for (const auto &[line, date] : dates) {
        const std::optional<QDate> read = csvDate(line->text());
        if (!read && !line->text().isEmpty())
            return wrong(line, tr("\"%1\" is no date. Write it such as %2.").arg(line->text().left(60), line->edit()->placeholderText()));
        *date = read.value_or(QDate());
    }
    if (m_unit.warrantyFrom.isValid() && m_unit.warrantyTo.isValid() && m_unit.warrantyTo < m_unit.warrantyFrom)
        return wrong(m_to, tr("the warranty ends before it begins."));
    const SiteId site = SiteId::parse(m_sites->currentData().toString());
    m_unit.site = site.isNull() ? std::nullopt : std::optional(site);
    m_unit.warrantyBy = m_by->text(), m_unit.warrantyExtendedBy = m_extended->text(), m_unit.maintenanceContract = m_contract->text();
    return m_directory.save(m_before, m_unit);
}
